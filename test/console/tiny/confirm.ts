import { TinyModal } from '@opentiny/vue';
import { t } from './session';

/** Asks the seller before something is deleted. */
export async function confirm(message: string): Promise<boolean> {
  const answer = await TinyModal.confirm({
    title: t('delete'),
    message,
    confirmContent: t('ok'),
    cancelContent: t('cancel'),
  });
  return answer === 'confirm';
}
