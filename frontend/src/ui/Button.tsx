import type { ButtonHTMLAttributes } from 'react';
import styles from './Button.module.css';

export type ButtonLook = 'plain' | 'primary' | 'quiet' | 'danger';

/** The classes of a button, for links that look like one. */
export function buttonClass(
  look: ButtonLook = 'plain',
  extra: 'square' | 'small' | '' = '',
): string {
  return [styles['button'], look !== 'plain' && styles[look], extra !== '' && styles[extra]]
    .filter(Boolean)
    .join(' ');
}

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: ButtonLook;
  shape?: 'square' | 'small' | '';
}

export function Button({ look = 'plain', shape = '', className, ...rest }: Props) {
  return (
    <button
      type="button"
      className={`${buttonClass(look, shape)} ${className ?? ''}`.trim()}
      {...rest}
    />
  );
}
