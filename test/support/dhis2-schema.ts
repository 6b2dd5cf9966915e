/**
 * What DHIS2's `/api/dataValueSets` takes as JSON: the fields of its web API guide, "Sending data values" (dhis2-docs,
 * src/developer/web-api/data.md), which are those of the classes DataValueSet and DataValue of dhis2-core's dxf2 module, all
 * of them text but for `followup`. Periods are of the guide's table "Date and period format".
 */
export const DATA_VALUE_SET = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  required: ['dataValues'],
  additionalProperties: false,
  properties: {
    dataSet: { type: 'string', minLength: 1 },
    completeDate: { type: 'string' },
    period: { type: 'string' },
    orgUnit: { type: 'string', minLength: 1 },
    attributeOptionCombo: { type: 'string', minLength: 1 },
    dataValues: {
      type: 'array',
      items: {
        type: 'object',
        required: ['dataElement', 'period', 'orgUnit', 'value'],
        additionalProperties: false,
        properties: {
          dataElement: { type: 'string', pattern: '^[a-zA-Z][a-zA-Z0-9]{10}$' },
          period: {
            type: 'string',
            pattern: '^(\\d{4}(0[1-9]|1[0-2])|\\d{4}Q[1-4]|\\d{4}|\\d{4}(April|July|Oct))$',
          },
          orgUnit: { type: 'string', pattern: '^[a-zA-Z][a-zA-Z0-9]{10}$' },
          categoryOptionCombo: { type: 'string', pattern: '^[a-zA-Z][a-zA-Z0-9]{10}$' },
          attributeOptionCombo: { type: 'string', pattern: '^[a-zA-Z][a-zA-Z0-9]{10}$' },
          value: { type: 'string', pattern: '^-?(0|[1-9]\\d*)(\\.\\d+)?$' },
          comment: { type: 'string', minLength: 1, maxLength: 50000 },
          storedBy: { type: 'string' },
          created: { type: 'string' },
          lastUpdated: { type: 'string' },
          followup: { type: 'boolean' },
        },
      },
    },
  },
} as const;
