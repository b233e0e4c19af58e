import type { Entry } from '../../entry.js';

/** The event of the resource that failed, where it says nothing that is known. */
export const saidOfStackEvent: Entry = {
  id: 'said-of-stack-event',
  emitters: ['cloudformation', 'cdk', 'sam', 'serverless'],
  says: [
    'CREATE_FAILED | {message...}',
    'UPDATE_FAILED | {message...}',
    'CREATE_FAILED AWS::{type} {message...}',
    'UPDATE_FAILED AWS::{type} {message...}',
    'DELETE_FAILED AWS::{type} {message...}',
    'CREATE_FAILED: {name} ({type}) {message...}',
    'UPDATE_FAILED: {name} ({type}) {message...}',
    'DELETE_FAILED: {name} ({type}) {message...}',
  ],
  near: ['aws::'],
  never: ['cancelled', 'rollback requested', 'following resource(s) failed', '_in_progress'],
  general: true,
  weight: 'wrapper',
  title: 'A resource of the CloudFormation stack failed',
  causes: [
    {
      id: 'event',
      why: 'The event of the resource says: {message}',
      fix: 'Correct what the event names; if the stack has never been created, delete it before the next run (`aws cloudformation delete-stack`).',
    },
  ],
  example: 'CREATE_FAILED | AWS::Lambda::Function | Img Handler code is too large',
  basis: 'documentation',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/troubleshooting.html',
};
