/** @jsxImportSource react */
import { Button, Upload } from 'antd';
import type { ReactElement } from 'react';
import type { FileInfo } from '../../../form/product';
import { fileInfo } from '../file-info';
import { useWords } from './session';

interface Props {
  file: FileInfo | null;
  onChange(file: FileInfo | null): void;
}

/** Takes one file and shows its name. */
export function FileUpload({ file, onChange }: Props): ReactElement {
  const t = useWords();
  const take = (chosen: File) => {
    void fileInfo(chosen).then(onChange);
    return false;
  };
  return (
    <Upload
      beforeUpload={take}
      fileList={file ? [{ uid: file.file, name: file.file, status: 'done' }] : []}
      onRemove={() => onChange(null)}
    >
      <Button>{t('upload')}</Button>
    </Upload>
  );
}
