export { DossierPlace, type DossierPlaceProps } from './DossierPlace.tsx';
