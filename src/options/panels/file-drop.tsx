/** A place for a file: dropped, or chosen by a button. */
import type { ComponentChildren, Ref } from 'preact';
import { useRef, useState } from 'preact/hooks';

interface FileDropProps {
  readonly labelledBy: string;
  readonly accept: string;
  readonly drop: string;
  readonly choose: string;
  readonly button?: Ref<HTMLButtonElement>;
  /** Whether choosing a file is what one is here for. */
  readonly isPrimary?: boolean;
  /** Below the button. */
  readonly children?: ComponentChildren;
  onFile(file: File): void;
}

export function FileDrop({
  labelledBy,
  accept,
  drop,
  choose,
  button,
  isPrimary,
  children,
  onFile,
}: FileDropProps) {
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  return (
    <div
      class="drop"
      role="group"
      aria-labelledby={labelledBy}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file) onFile(file);
      }}
    >
      <p>{drop}</p>
      <button
        type="button"
        class={isPrimary ? 'primary' : undefined}
        ref={button}
        onClick={() => input.current?.click()}
      >
        {choose}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file may be chosen again after it was put right.
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      {children}
    </div>
  );
}
