// One frame, three planes, a curve, two frames, four.
import { Columns2, Grid2x2, LayoutPanelLeft, Spline, Square } from 'lucide-react';
import { IconToggle } from '../../controls/index.ts';
import type { Desk } from '../place/desk.ts';
import { keyOf } from './ToolButton.tsx';

const icons = { one: Square, planes: LayoutPanelLeft, curve: Spline, two: Columns2, four: Grid2x2 } as const;

export type LayoutChoice = keyof typeof icons;

export interface LayoutToolsProps {
  readonly desk: Desk;
  readonly layout: LayoutChoice;
  readonly canShowPlanes: boolean;
  readonly canShowCurve: boolean;
  readonly onLayout: (layout: LayoutChoice) => void;
}

export function LayoutTools({ desk, layout, canShowPlanes, canShowCurve, onLayout }: LayoutToolsProps) {
  const { words } = desk;
  return (Object.keys(icons) as LayoutChoice[]).map((choice) => {
    const Icon = icons[choice];
    return (
      <IconToggle
        key={choice}
        {...words.work.tools.layouts[choice]}
        shortcut={choice === 'planes' ? keyOf('planes', words.app.keys) : undefined}
        icon={<Icon size={18} />}
        isDisabled={(choice === 'planes' && !canShowPlanes) || (choice === 'curve' && !canShowCurve)}
        isSelected={layout === choice}
        onChange={() => onLayout(choice)}
      />
    );
  });
}
