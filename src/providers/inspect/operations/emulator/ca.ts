import type { InspectOperation } from '../../operation.ts';

export const ca: InspectOperation<'emulator.ca'> = ({ control }) => ({
  status: 200,
  headers: { 'content-type': 'application/x-pem-file' },
  body: control.ca,
});
