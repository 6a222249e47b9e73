// The door also brings the look: whoever uses a control has its style.
import '@fontsource-variable/inter';
import './look.css';

export { Button, type ButtonProps } from './Button.tsx';
export { type Chip, ChipGroup, type ChipGroupProps } from './ChipGroup.tsx';
export { DialogBox, type DialogBoxProps } from './DialogBox.tsx';
export { EmptyState, type EmptyStateProps } from './EmptyState.tsx';
export { Hint, type HintProps } from './Hint.tsx';
export { IconButton, type IconButtonProps, IconToggle, type IconToggleProps } from './IconButton.tsx';
export { type MenuAction, MenuButton, type MenuButtonProps } from './MenuButton.tsx';
export { Notice, type NoticeProps } from './Notice.tsx';
export { Progress, type ProgressProps } from './Progress.tsx';
export { Segments, type SegmentsProps } from './Segments.tsx';
export { TextBox, type TextBoxProps } from './TextBox.tsx';
