/** Every error code lbctl can print, with the text `lbctl explain CODE` shows. Codes are never renamed or reused. */
import { connectionCodes } from './codes/connection.ts';
import { generalCodes } from './codes/general.ts';
import { hostCodes } from './codes/host.ts';
import { inventoryCodes } from './codes/inventory.ts';
import { playbookCodes } from './codes/playbook.ts';
import { rolloutCodes } from './codes/rollout.ts';
import { serviceCodes } from './codes/service.ts';
import { sourceCodes } from './codes/source.ts';

export const codes = {
  ...generalCodes,
  ...playbookCodes,
  ...inventoryCodes,
  ...connectionCodes,
  ...hostCodes,
  ...rolloutCodes,
  ...serviceCodes,
  ...sourceCodes,
};

export type Code = keyof typeof codes;
