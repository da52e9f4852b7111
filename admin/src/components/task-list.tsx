import { useId } from 'react';
import { Link } from 'react-router';
import { Tag } from './text-blocks.tsx';

export interface Task {
  readonly title: string;
  readonly to?: string | undefined;
  readonly hint?: string | undefined;
  /** What kind of thing it is, where that is not the same for all. */
  readonly tag?: string;
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
        const tagId = `${prefix}-${index}-tag`;
        const described = [task.tag !== undefined && tagId, task.hint !== undefined && hintId, statusId]
          .filter(Boolean)
          .join(' ');
        return (
          <li
            key={task.to ?? task.title}
            className={`govuk-task-list__item${task.to === undefined ? '' : ' govuk-task-list__item--with-link'}`}
          >
            <div className="govuk-task-list__name-and-hint">
              {task.to === undefined ? (
                <div>{task.title}</div>
              ) : (
                <Link className="govuk-link govuk-task-list__link" to={task.to} aria-describedby={described}>
                  {task.title}
                </Link>
              )}
              {task.tag !== undefined && (
                <span id={tagId}>
                  {' '}
                  <Tag colour="grey">{task.tag}</Tag>
                </span>
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
