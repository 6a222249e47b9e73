// A box over the page, for what is asked for by name (help, commands): Escape or a click outside closes it.
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './IconButton.tsx';

export interface DialogBoxProps {
  readonly title: string;
  readonly closeName: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function DialogBox({ title, closeName, isOpen, onClose, children }: DialogBoxProps) {
  return (
    <ModalOverlay className="veil" isDismissable isOpen={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Modal className="dialog-frame">
        <Dialog className="dialog">
          <div className="dialog-title">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton name={closeName} icon={<X size={18} />} onPress={onClose} />
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard. */}
          <section className="dialog-body" aria-label={title} tabIndex={0}>
            {children}
          </section>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
