import type { Entry } from '../../entry.js';

/** Every refusal in the words of the Go SDK, version 1, which puts its status on a line of its own. */
export const saidByGoV1: Entry = {
  id: 'said-by-go-v1',
  emitters: ['go-v1'],
  says: ['{message...} status code: {status}, request id: {request}'],
  general: true,
  weight: 'wrapper',
  title: 'AWS refused the call of a Go program (status {status})',
  causes: [
    {
      id: 'denied',
      holds: { status: ['403', '401'] },
      why: 'The caller may not do this, or AWS does not take its credentials: {message}',
      fix: 'Allow the action in a policy of the deploying role, and check that the credentials are those of the right account.',
    },
    {
      id: 'not-there',
      holds: { status: ['404'] },
      why: 'What the call names is not there, in this account and this region: {message}',
      fix: 'Compare the name with what is there (list it with the same credentials and region); look whether a variable in it is empty.',
    },
    {
      id: 'own-fault',
      holds: { status: ['500', '502', '503', '504'] },
      why: 'AWS could not answer for reasons of its own: {message}',
      fix: 'Run the step again; if it stays so, look at the AWS Health Dashboard.',
    },
    {
      id: 'said',
      why: 'AWS answered: {message}',
      fix: 'Do what the message asks for; look first for a variable that is empty in this job, then at the account and the region.',
    },
  ],
  example: 'InvalidInput: The certificate is not there\n\tstatus code: 400, request id: 8e3a7120',
  basis: 'source',
  source: 'aws-sdk-go v1 awserr/types.go requestError.Error',
};
