export { Viewport, type ViewportProps } from './Viewport.tsx';
