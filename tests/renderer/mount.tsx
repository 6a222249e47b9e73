// Puts a component on a page of its own for one test, and takes it away again.
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach } from 'vitest';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root | undefined;

export async function mount(node: ReactNode): Promise<HTMLElement> {
  const page = document.body.appendChild(document.createElement('div'));
  root = createRoot(page);
  await act(async () => root!.render(node));
  await settle();
  return page;
}

export async function show(node: ReactNode): Promise<void> {
  await act(async () => root!.render(node));
}

/** Lets what was asked of the fake service arrive on the page. */
export async function settle(elapsedMs = 0): Promise<void> {
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, elapsedMs));
  });
}

/** The one control with this name, as a person would find it. */
export function control(page: ParentNode, name: string): HTMLElement {
  const found = [
    ...page.querySelectorAll<HTMLElement>('button, a, [role="button"], [role="radio"], label, input, textarea'),
  ].find((element) => (element.getAttribute('aria-label') ?? element.textContent)?.trim() === name);
  if (found === undefined) throw new Error(`No control is named «${name}» in: ${(page as HTMLElement).textContent}`);
  return found;
}

export async function press(element: HTMLElement): Promise<void> {
  await act(async () => element.click());
  await settle();
}

/** Types into a field as React sees it. */
export async function type(field: HTMLElement, text: string): Promise<void> {
  const setValue = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')!.set!;
  await act(async () => {
    setValue.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

afterEach(async () => {
  await act(async () => root?.unmount());
  root = undefined;
  document.body.replaceChildren();
});
