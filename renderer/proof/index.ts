export { ProofPlace, type ProofPlaceProps } from './ProofPlace.tsx';
