import { SaxesParser } from 'saxes';

/** An element of an XML document; text between elements is let be. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
}

/** The root of a document, which has to be well-formed. */
export function elementsIn(xml: string): XmlElement {
  const parser = new SaxesParser({});
  const open: XmlElement[] = [{ name: '', attributes: {}, children: [] }];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: XmlElement = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  const [root] = open[0]?.children ?? [];
  if (!root) throw new Error('no element');
  return root;
}
