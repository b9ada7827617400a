/** Which setting is meant. */
import { isSettingKey } from '../../settings/schema.ts';
import { usePage } from '../page-context.ts';

/** A setting by its title and its key; an unknown key by itself. */
export function KeyName({ name }: { name: string }) {
  const { words, settingWords } = usePage();
  if (name === '') return <strong>{words.school.whole}</strong>;
  if (!isSettingKey(name)) return <code>{name}</code>;
  return (
    <>
      <strong>{settingWords[name].title}</strong> <code>{name}</code>
    </>
  );
}
