import { useNavigate, useParams } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Load } from '../../components/load.tsx';
import { Page } from '../../components/page.tsx';
import { Text } from '../../components/text-blocks.tsx';
import { useSubmit } from '../../components/use-submit.ts';
import { councilPath, useCouncil } from '../../lib/council.ts';
import { momentOf } from '../../lib/dates.ts';
import { useVersionMoves } from '../../lib/version-moves.ts';
import { useUndoMove } from './api.ts';

/** Asks once before a move is undone. */
export function UndoPage() {
  const council = useCouncil();
  const { id = '', moveId = '' } = useParams();
  const path = councilPath(council.gssCode, 'assessments', id);
  const moves = useVersionMoves(council.gssCode, id);
  const undo = useUndoMove(council.gssCode, id);
  const navigate = useNavigate();
  const { faults, busy, submit } = useSubmit((problem) =>
    problem.code === 'assessment.no-undo'
      ? [
          {
            field: null,
            message:
              'The move cannot be undone: its time is over, or something was changed after it. Nothing was changed now, and what was written stays.',
          },
        ]
      : null,
  );
  return (
    <Page
      title="Undo the move to another version"
      council={council.name}
      demonstration={council.demonstration}
      back={{ text: 'Back to the assessment', to: path }}
      faults={faults}
    >
      <Load query={moves} thing="the move">
        {(found) => {
          const move = found.find((one) => one.id === moveId);
          if (!move || move.undoneAt !== null)
            return <Text>{undo.isPending || undo.isSuccess ? 'Going back …' : 'There is nothing to undo.'}</Text>;
          return (
            <>
              <Text>
                {`${move.movedByName} moved this assessment from ${move.from} to ${move.to}, ${momentOf(move.movedAt)}. ` +
                  `Undo puts every answer back as it was on ${move.from}. It can be done until ${momentOf(move.undoUntil)}.`}
              </Text>
              {council.role === 'lead' ? (
                <Button
                  busy={busy}
                  onClick={() =>
                    submit([], async () => {
                      await undo.mutateAsync(moveId);
                      await navigate(path);
                    })
                  }
                >
                  {`Go back to ${move.from}`}
                </Button>
              ) : (
                <Text>Only a lead can undo this.</Text>
              )}
            </>
          );
        }}
      </Load>
    </Page>
  );
}
