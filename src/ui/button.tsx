import type { ComponentProps, ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './button.module.css';
import { Icon, type IconName } from './icon.tsx';

interface Looks {
  readonly look?: 'main' | 'plain' | 'quiet' | 'danger';
  readonly size?: 'normal' | 'small';
  readonly icon?: IconName;
}

function classOf({ look = 'plain', size = 'normal' }: Looks): string {
  return [styles.button, styles[look], size === 'small' ? styles.small : ''].join(' ');
}

/** A button. While `isBusy` it says so and does nothing. */
export function Button({
  look,
  size,
  icon,
  isBusy = false,
  children,
  ...rest
}: Looks & ComponentProps<'button'> & { readonly isBusy?: boolean }) {
  return (
    <button
      type="button"
      {...rest}
      className={classOf({ ...(look && { look }), ...(size && { size }) })}
      aria-disabled={isBusy || undefined}
      // A busy button must not submit its form either.
      onClick={isBusy ? (event) => event.preventDefault() : rest.onClick}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}

/** A link to a place in the app that looks like a button. */
export function LinkButton({
  look,
  size,
  icon,
  href,
  children,
}: Looks & { readonly href: string; readonly children: ReactNode }) {
  return (
    <Link href={href} className={classOf({ ...(look && { look }), ...(size && { size }) })}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </Link>
  );
}
