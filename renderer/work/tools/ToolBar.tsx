// The tools over the frames: what the left button does, and what is done to the active frame at once.
import {
  Contrast,
  Crosshair,
  FlipHorizontal2,
  ImagePlus,
  Layers,
  Maximize,
  Move,
  MoveVertical,
  PanelLeft,
  PanelRight,
  Pause,
  Play,
  Redo2,
  RotateCcw,
  RotateCcwSquare,
  RotateCwSquare,
  Scan,
  SunMoon,
  Undo2,
  WandSparkles,
  ZoomIn,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton, IconToggle } from '../../controls/index.ts';
import type { Command } from '../keys/keyCommand.ts';
import type { Desk } from '../place/desk.ts';
import { type LayoutChoice, LayoutTools } from './LayoutTools.tsx';
import { PresetMenu } from './PresetMenu.tsx';
import { keyOf, ToolButton, type ToolId } from './ToolButton.tsx';
import { WindowBoxes } from './WindowBoxes.tsx';

export interface ToolBarProps {
  readonly desk: Desk;
  readonly layout: LayoutChoice;
  readonly canShowPlanes: boolean;
  readonly canShowCurve: boolean;
  readonly isPlaying: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onLayout: (layout: LayoutChoice) => void;
  readonly onCommand: (command: Command) => void;
  readonly onDerive: () => void;
}

const size = 18;

export function ToolBar(props: ToolBarProps) {
  const { desk, onCommand } = props;
  const { words, view } = desk;
  return (
    <div className="tool-bar" role="toolbar" aria-label={words.work.tools.label}>
      <Fold {...props} id="foldStrip" icon={<PanelLeft size={size} />} isOpen={view.isStripOpen} />
      <Group>
        <ToolButton {...{ words, onCommand }} id="undo" icon={<Undo2 size={size} />} isDisabled={!props.canUndo} />
        <ToolButton {...{ words, onCommand }} id="redo" icon={<Redo2 size={size} />} isDisabled={!props.canRedo} />
      </Group>
      <HandTools {...props} />
      <Group>
        <PresetMenu desk={desk} />
        <WindowBoxes desk={desk} />
        <ToolButton {...{ words, onCommand }} id="autoWindow" icon={<WandSparkles size={size} />} />
        <ToolButton {...{ words, onCommand }} id="invert" icon={<SunMoon size={size} />} />
      </Group>
      <ViewTools {...props} />
      <Group>
        <LayoutTools {...props} />
      </Group>
      <VolumeTools {...props} />
      <span className="tool-bar-space" />
      <Fold {...props} id="foldVolet" icon={<PanelRight size={size} />} isOpen={view.isVoletOpen} />
    </div>
  );
}

function Group({ children }: { readonly children: ReactNode }) {
  return <div className="tool-group">{children}</div>;
}

/** What the left button does: one at a time. */
function HandTools({ desk, onCommand }: ToolBarProps) {
  const icons = { crosshair: Crosshair, window: Contrast, zoom: ZoomIn, pan: Move, scroll: MoveVertical } as const;
  return (
    <Group>
      {(Object.keys(icons) as (keyof typeof icons)[]).map((id) => {
        const Icon = icons[id];
        const isSelected = desk.view.tool === id;
        return (
          <ToolButton key={id} words={desk.words} icon={<Icon size={size} />} {...{ id, isSelected, onCommand }} />
        );
      })}
    </Group>
  );
}

function ViewTools({ desk, onCommand }: ToolBarProps) {
  const tools: readonly (readonly [ToolId, typeof Maximize])[] = [
    ['fit', Maximize],
    ['truePixels', Scan],
    ['turnBack', RotateCcwSquare],
    ['turn', RotateCwSquare],
    ['flip', FlipHorizontal2],
    ['reset', RotateCcw],
  ];
  return (
    <Group>
      {tools.map(([id, Icon]) => (
        <ToolButton key={id} words={desk.words} id={id} icon={<Icon size={size} />} onCommand={onCommand} />
      ))}
    </Group>
  );
}

function VolumeTools({ desk, layout, isPlaying, canShowPlanes, onCommand, onDerive }: ToolBarProps) {
  const { words } = desk;
  const isFlat = layout === 'one' || layout === 'two';
  const Cine = isPlaying ? Pause : Play;
  return (
    <Group>
      <ToolButton {...{ words, onCommand }} id="slab" icon={<Layers size={size} />} isDisabled={isFlat} />
      <ToolButton {...{ words, onCommand }} id="cine" icon={<Cine size={size} />} />
      <IconButton
        {...words.work.tools.derive}
        icon={<ImagePlus size={size} />}
        isDisabled={!canShowPlanes}
        onPress={onDerive}
      />
    </Group>
  );
}

interface FoldProps extends ToolBarProps {
  readonly id: 'foldStrip' | 'foldVolet';
  readonly icon: ReactNode;
  readonly isOpen: boolean;
}

function Fold({ desk, id, icon, isOpen, onCommand }: FoldProps) {
  const { words } = desk;
  return (
    <IconToggle
      name={words.work.tools[id].name}
      shortcut={keyOf(id, words.app.keys)}
      icon={icon}
      isSelected={isOpen}
      onChange={() => onCommand({ kind: id })}
    />
  );
}
