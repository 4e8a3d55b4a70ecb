import type { TargetedSubmitEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../words/words';

interface Props {
  name: string | undefined;
  /** Id of the element that tells what is named. */
  about: string;
  give(name: string): void;
}

/** A button that turns into a field for a name. */
export function NameForm({ name, about, give }: Props) {
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (open) field.current?.select();
  }, [open]);
  if (!open)
    return (
      <button
        type="button"
        class="quiet"
        data-action="name"
        aria-describedby={about}
        onClick={() => setOpen(true)}
      >
        {t('ui.popup.name')}
      </button>
    );
  const keep = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setOpen(false);
    give(field.current?.value ?? '');
  };
  return (
    <form class="row naming" onSubmit={keep}>
      <input
        ref={field}
        type="text"
        maxLength={80}
        defaultValue={name}
        aria-label={t('ui.popup.name_label')}
        aria-describedby={about}
        placeholder={t('ui.popup.name_label')}
      />
      <button type="submit" data-action="keep-name">
        {t('ui.popup.keep_name')}
      </button>
    </form>
  );
}
