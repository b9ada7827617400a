/** As much of the package as is used; it brings no types. */
declare module 'crx3' {
  interface Options {
    readonly crxPath: string;
    readonly keyPath: string;
  }
  /** Packs the folder that holds the `manifest.json` named. Logs and rejects on a bad key. */
  export default function crx3(files: readonly string[], options: Options): Promise<unknown>;
}
