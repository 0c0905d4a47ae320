import type { Picked } from '../stores/models-parcels.ts';

/** Files of a folder, named from the folder on that holds `config.json`; weights may stand in it without a folder of their own. */
export function pickedFrom(files: readonly File[]): {
  readonly name: string;
  readonly picked: readonly Picked[];
} {
  const pathOf = (file: File): string => file.webkitRelativePath || file.name;
  const config = files
    .map(pathOf)
    .filter((path) => /(^|\/)config\.json$/.test(path))
    .sort((a, b) => a.split('/').length - b.split('/').length)[0];
  const top = config?.slice(0, -'config.json'.length) ?? '';
  const folder = top.split('/').filter(Boolean).at(-1) ?? pathOf(files[0]!).split('/')[0] ?? 'folder';
  return {
    name: folder,
    picked: files
      .map((file) => ({ path: pathOf(file), file }))
      .filter(({ path }) => path.startsWith(top))
      .map(({ path, file }) => {
        const name = path.slice(top.length);
        return { name: /^[^/]+\.onnx(_data(_\d+)?)?$/.test(name) ? `onnx/${name}` : name, file };
      }),
  };
}
