import { describe, expect, it, vi } from 'vitest';
import { ChipGroup, IconButton, Notice, Progress, Segments, TextBox } from '../../../renderer/controls/index.ts';
import { control, mount, press, type } from '../mount.tsx';

describe('controls', () => {
  it('give a button that is only a picture its name', async () => {
    const onPress = vi.fn();
    const page = await mount(<IconButton name="Fermer" icon={<svg aria-hidden="true" />} onPress={onPress} />);
    await press(control(page, 'Fermer'));
    expect(onPress).toHaveBeenCalledOnce();
  });

  it('switch chips on and off one by one, or one at a time', async () => {
    const chips = [
      { id: 'CT', name: 'Scanner' },
      { id: 'MR', name: 'IRM' },
    ];
    const onChange = vi.fn();
    const page = await mount(<ChipGroup label="Modalité" chips={chips} selected={['CT']} onChange={onChange} />);
    await press(control(page, 'IRM'));
    expect(onChange).toHaveBeenLastCalledWith(['CT', 'MR']);
    await press(control(page, 'Scanner'));
    expect(onChange).toHaveBeenLastCalledWith([]);
    expect(control(page, 'Scanner').getAttribute('aria-pressed')).toBe('true');
  });

  it('choose one of few', async () => {
    const choices = [
      { value: 'fr', name: 'FR' },
      { value: 'en', name: 'EN' },
    ] as const;
    const onChange = vi.fn();
    const page = await mount(<Segments label="Langue" choices={choices} value="fr" onChange={onChange} />);
    await press(page.querySelector<HTMLElement>('input[value="en"]')!);
    expect(onChange).toHaveBeenCalledWith('en');
  });

  it('say how far something is, or that its end is not known', async () => {
    const page = await mount(
      <>
        <Progress label="Import" fraction={0.256} />
        <Progress label="Zip" />
      </>,
    );
    const [known, unknown] = page.querySelectorAll('[role="progressbar"]');
    expect(known.getAttribute('aria-valuenow')).toBe('26');
    expect(unknown.hasAttribute('aria-valuenow')).toBe(false);
  });

  it('tell trouble at once, and other news when there is a pause', async () => {
    const page = await mount(
      <>
        <Notice tone="bad">Refusé</Notice>
        <Notice tone="good">Fait</Notice>
      </>,
    );
    expect(page.querySelector('[role="alert"]')?.textContent).toBe('Refusé');
    expect(page.querySelector('[role="status"]')?.textContent).toBe('Fait');
  });

  it('take text under a label that belongs to the field', async () => {
    const onChange = vi.fn();
    const page = await mount(<TextBox label="Notes" hint="Incidents" value="" onChange={onChange} isMultiline />);
    const label = page.querySelector('label')!;
    await type(document.getElementById(label.htmlFor)!, 'RAS');
    expect(onChange).toHaveBeenCalledWith('RAS');
  });
});
