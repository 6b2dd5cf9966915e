/**
 * ui: plain furniture - buttons, fields, tables, dialogs, notices - that knows nothing of schemes.
 * In: words already said, values, handlers. Out: accessible elements in the one look.
 * Never: asks the engine, knows an indicator, or holds state another component needs.
 */
import './tokens.css';
import './base.css';

export { Button, LinkButton } from './button.tsx';
export { Chip, type ChipTone } from './chip.tsx';
export { ConfirmDialog, FormDialog, SidePanel } from './dialog.tsx';
export { FieldError, SelectField, TextArea, TextField, type Choice } from './field.tsx';
export { FileField } from './file-field.tsx';
export { Icon, type IconName } from './icon.tsx';
export { fetchTheRest, later } from './later.ts';
export { Message } from './message.tsx';
export { NoticeProvider, useNotices } from './notices.tsx';
export { Card, Page, Section } from './page.tsx';
export { usePrinting } from './printing.ts';
export { ProgressBar } from './progress.tsx';
export { Segments } from './segments.tsx';
export { Table, type TableColumn } from './table.tsx';
export { Waiting } from './waiting.tsx';
export { WideGrid, type GridPlace, type GridSizes } from './wide-grid.tsx';
export { WordsProvider, useWords } from './words-context.tsx';
export { saveFile } from './save-file.ts';
