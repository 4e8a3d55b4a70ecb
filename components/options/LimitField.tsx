import type { DraftLimits } from '../../drafts/limits';
import { say } from '../words/words';

interface Props {
  limit: keyof DraftLimits;
  /** The greatest value; the least is 1. */
  most: number;
  value: number;
  choose(value: number): void;
}

/** One limit: its number, and what goes when it is reached. */
export const LimitField = ({ limit, most, value, choose }: Props) => {
  const id = `limit-${limit}`;
  const key = limit.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return (
    <div class="limit">
      <p class="row">
        <label for={id} id={`${id}-label`}>
          {say(`ui.options.limit_${key}`)}
        </label>
        <input
          id={id}
          type="number"
          min="1"
          max={most}
          aria-labelledby={`${id}-label ${id}-unit`}
          aria-describedby={`${id}-text`}
          value={value}
          onChange={({ currentTarget }) => {
            if (currentTarget.reportValidity()) choose(currentTarget.valueAsNumber);
          }}
        />
        <span id={`${id}-unit`}>{say(`ui.options.unit_${key}`)}</span>
      </p>
      <p class="beneath soft" id={`${id}-text`}>
        {say(`ui.options.text_${key}`)}
      </p>
    </div>
  );
};
