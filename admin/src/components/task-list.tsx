import { useId } from 'react';
import { Link } from 'react-router';
import { Tag } from './text-blocks.tsx';

export interface Task {
  readonly title: string;
  readonly to?: string | undefined;
  readonly hint?: string | undefined;
  /** "Answered" is plain text; every other status is a tag. */
  readonly status: string;
  readonly statusColour?: 'blue' | 'red' | 'grey' | 'yellow' | undefined;
}

export function TaskList({ tasks }: { readonly tasks: readonly Task[] }) {
  const prefix = useId();
  return (
    <ul className="govuk-task-list">
      {tasks.map((task, index) => {
        const hintId = `${prefix}-${index}-hint`;
        const statusId = `${prefix}-${index}-status`;
        return (
          <li
            key={task.title}
            className={`govuk-task-list__item${task.to === undefined ? '' : ' govuk-task-list__item--with-link'}`}
          >
            <div className="govuk-task-list__name-and-hint">
              {task.to === undefined ? (
                <div>{task.title}</div>
              ) : (
                <Link
                  className="govuk-link govuk-task-list__link"
                  to={task.to}
                  aria-describedby={task.hint === undefined ? statusId : `${hintId} ${statusId}`}
                >
                  {task.title}
                </Link>
              )}
              {task.hint !== undefined && (
                <div id={hintId} className="govuk-task-list__hint">
                  {task.hint}
                </div>
              )}
            </div>
            <div id={statusId} className="govuk-task-list__status">
              {task.statusColour === undefined ? task.status : <Tag colour={task.statusColour}>{task.status}</Tag>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
