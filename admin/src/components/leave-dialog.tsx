import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Text } from './text-blocks.tsx';

interface LeaveDialogProps {
  /** What the person returns to, as in "this statement". */
  readonly thing: string;
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

/** Asks before a page is left whose last change could not be saved. */
export function LeaveDialog({ thing, onStay, onLeave }: LeaveDialogProps) {
  return (
    <Dialog title="Your last change is not saved yet" onCancel={onStay}>
      <Text>{`If you leave now, your text is kept in this tab and put back when you return to ${thing}.`}</Text>
      <div className="govuk-button-group">
        <Button onClick={onStay}>Stay on this page</Button>
        <Button look="secondary" onClick={onLeave}>
          Leave
        </Button>
      </div>
    </Dialog>
  );
}
