// The tools over the frames: what the left button does, and what is done to the active frame at once.
import {
  Columns2,
  Contrast,
  Crosshair,
  FlipHorizontal2,
  Grid2x2,
  ImagePlus,
  Layers,
  LayoutPanelLeft,
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
  Square,
  SunMoon,
  Undo2,
  WandSparkles,
  ZoomIn,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton, IconToggle } from '../../controls/index.ts';
import type { Words } from '../../words/index.ts';
import { type Command, workShortcuts } from '../keys/keyCommand.ts';
import type { Desk } from '../place/desk.ts';
import { PresetMenu } from './PresetMenu.tsx';
import { WindowBoxes } from './WindowBoxes.tsx';

export type LayoutChoice = 'one' | 'planes' | 'two' | 'four';

export interface ToolBarProps {
  readonly desk: Desk;
  readonly layout: LayoutChoice;
  readonly canShowPlanes: boolean;
  readonly isPlaying: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onLayout: (layout: LayoutChoice) => void;
  readonly onCommand: (command: Command) => void;
  readonly onDerive: () => void;
}

const size = 18;

export function ToolBar(props: ToolBarProps) {
  const { desk, layout, onCommand } = props;
  const { words, view } = desk;
  const texts = words.work.tools;
  const button = (id: ToolId, icon: ReactNode, isDisabled = false) => (
    <IconButton
      name={texts[id].name}
      hint={texts[id].hint}
      shortcut={keyOf(id, words.app.keys)}
      icon={icon}
      isDisabled={isDisabled}
      onPress={() => onCommand(commandOf(id))}
    />
  );
  const tool = (id: ToolId & Desk['view']['tool'], icon: ReactNode, isDisabled = false) => (
    <IconToggle
      name={texts[id].name}
      hint={texts[id].hint}
      shortcut={keyOf(id, words.app.keys)}
      icon={icon}
      isDisabled={isDisabled}
      isSelected={view.tool === id}
      onChange={() => onCommand(commandOf(id))}
    />
  );
  const arrange = (choice: LayoutChoice, icon: ReactNode, isDisabled = false) => (
    <IconToggle
      name={texts.layouts[choice].name}
      hint={texts.layouts[choice].hint}
      shortcut={choice === 'planes' ? keyOf('planes', words.app.keys) : undefined}
      icon={icon}
      isDisabled={isDisabled}
      isSelected={layout === choice}
      onChange={() => props.onLayout(choice)}
    />
  );
  return (
    <div className="tool-bar" role="toolbar" aria-label={texts.label}>
      <IconToggle
        name={texts.foldStrip.name}
        shortcut={keyOf('foldStrip', words.app.keys)}
        icon={<PanelLeft size={size} />}
        isSelected={view.isStripOpen}
        onChange={() => onCommand({ kind: 'foldStrip' })}
      />
      <Group>
        {button('undo', <Undo2 size={size} />, !props.canUndo)}
        {button('redo', <Redo2 size={size} />, !props.canRedo)}
      </Group>
      <Group>
        {tool('crosshair', <Crosshair size={size} />)}
        {tool('window', <Contrast size={size} />)}
        {tool('zoom', <ZoomIn size={size} />)}
        {tool('pan', <Move size={size} />)}
        {tool('scroll', <MoveVertical size={size} />)}
      </Group>
      <Group>
        <PresetMenu desk={desk} />
        <WindowBoxes desk={desk} />
        {button('autoWindow', <WandSparkles size={size} />)}
        {button('invert', <SunMoon size={size} />)}
      </Group>
      <Group>
        {button('fit', <Maximize size={size} />)}
        {button('truePixels', <Scan size={size} />)}
        {button('turnBack', <RotateCcwSquare size={size} />)}
        {button('turn', <RotateCwSquare size={size} />)}
        {button('flip', <FlipHorizontal2 size={size} />)}
        {button('reset', <RotateCcw size={size} />)}
      </Group>
      <Group>
        {arrange('one', <Square size={size} />)}
        {arrange('planes', <LayoutPanelLeft size={size} />, !props.canShowPlanes)}
        {arrange('two', <Columns2 size={size} />)}
        {arrange('four', <Grid2x2 size={size} />)}
      </Group>
      <Group>
        {button('slab', <Layers size={size} />, layout === 'one' || layout === 'two')}
        {button('cine', props.isPlaying ? <Pause size={size} /> : <Play size={size} />)}
        <IconButton
          name={texts.derive.name}
          hint={texts.derive.hint}
          icon={<ImagePlus size={size} />}
          isDisabled={!props.canShowPlanes}
          onPress={props.onDerive}
        />
      </Group>
      <span className="tool-bar-space" />
      <IconToggle
        name={texts.foldVolet.name}
        shortcut={keyOf('foldVolet', words.app.keys)}
        icon={<PanelRight size={size} />}
        isSelected={view.isVoletOpen}
        onChange={() => onCommand({ kind: 'foldVolet' })}
      />
    </div>
  );
}

function Group({ children }: { readonly children: ReactNode }) {
  return <div className="tool-group">{children}</div>;
}

type ShortcutId = (typeof workShortcuts)[number]['id'];

/** Those with a button of their own, and so with words for it. */
type ToolId = Exclude<Extract<ShortcutId, keyof Words['work']['tools']>, 'foldStrip' | 'foldVolet'>;

function commandOf(id: ShortcutId): Command {
  const found: { command: Command } | undefined = workShortcuts.find((shortcut) => shortcut.id === id);
  return found?.command ?? { kind: 'fit' };
}

/** 'Control+z' as the reader's keyboard has it. */
export function keyOf(id: ShortcutId, keyNames: Readonly<Record<string, string>>): string {
  const key = workShortcuts.find((shortcut) => shortcut.id === id)?.keys[0] ?? '';
  if (keyNames[key]) return keyNames[key];
  return key
    .split('+')
    .map((part) => keyNames[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join('+');
}
