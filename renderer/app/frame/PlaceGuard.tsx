// When a place breaks while it draws, the rest stays: the open work is held by the app and stays saved.
import { Component, type ReactNode } from 'react';
import { Button, EmptyState } from '../../controls/index.ts';
import type { Words } from '../../words/index.ts';

interface PlaceGuardProps {
  readonly words: Words;
  readonly children: ReactNode;
}

interface PlaceGuardState {
  readonly error?: Error;
}

export class PlaceGuard extends Component<PlaceGuardProps, PlaceGuardState> {
  override state: PlaceGuardState = {};

  static getDerivedStateFromError(error: unknown): PlaceGuardState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    const texts = this.props.words.app.broken;
    return (
      <EmptyState
        title={texts.title}
        hint={
          <>
            {texts.kept}
            <br />
            {texts.what}
            <br />
            <code>
              {texts.details}
              {'\u00a0: '}
              {error.message}
            </code>
          </>
        }
        actions={
          <>
            <Button variant="primary" onPress={() => this.setState({ error: undefined })}>
              {texts.again}
            </Button>
            <Button onPress={() => window.location.reload()}>{texts.reload}</Button>
          </>
        }
      />
    );
  }
}
