/** The words of a control that stands in a card, with whose it is for those who come to it without seeing the card. */
export function SaidOf({ text, name }: { readonly text: string; readonly name: string }) {
  return (
    <>
      {text}
      <span className="visually-hidden"> {name}</span>
    </>
  );
}
