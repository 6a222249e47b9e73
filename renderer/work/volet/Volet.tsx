// The pane on the right: the recipe, the numbers of the view, the series, and a new series.

import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Words } from '../../words/index.ts';
import { type VoletName, voletNames } from '../place/placeView.ts';

export interface VoletProps {
  readonly words: Words;
  readonly shown: VoletName;
  readonly onShow: (name: VoletName) => void;
  readonly panels: Readonly<Record<VoletName, ReactNode>>;
}

export function Volet({ words, shown, onShow, panels }: VoletProps) {
  const texts = words.work.volets;
  return (
    <aside className="volet" aria-label={texts.label}>
      <Tabs selectedKey={shown} onSelectionChange={(key) => onShow(key as VoletName)} className="volet-tabs">
        <TabList className="volet-tab-list" aria-label={texts.label}>
          {voletNames.map((name) => (
            <Tab key={name} id={name} className="volet-tab">
              {texts[name]}
            </Tab>
          ))}
        </TabList>
        {voletNames.map((name) => (
          <TabPanel key={name} id={name} className="volet-panel">
            {panels[name]}
          </TabPanel>
        ))}
      </Tabs>
    </aside>
  );
}
