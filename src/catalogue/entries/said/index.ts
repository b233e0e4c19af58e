import type { Entry } from '../../entry.js';
import { botoWaiterFailed } from './boto-waiter-failed.js';
import { jsWaiterTimedOut } from './js-waiter-timed-out.js';
import { saidByCli } from './said-by-cli.js';
import { saidByCliItself } from './said-by-cli-itself.js';
import { saidByCloudformation } from './said-by-cloudformation.js';
import { saidByDotnet } from './said-by-dotnet.js';
import { saidByGo } from './said-by-go.js';
import { saidByGoV1 } from './said-by-go-v1.js';
import { saidByJava } from './said-by-java.js';
import { saidByJavaV1 } from './said-by-java-v1.js';
import { saidByJavascript } from './said-by-javascript.js';
import { saidByPhp } from './said-by-php.js';
import { saidByPulumi } from './said-by-pulumi.js';
import { saidByRuby } from './said-by-ruby.js';
import { saidByRust } from './said-by-rust.js';
import { saidByTerraform } from './said-by-terraform.js';
import { saidOfStackEvent } from './said-of-stack-event.js';
import { terraformTimedOutWaiting } from './terraform-timed-out-waiting.js';

export const saidEntries: readonly Entry[] = [
  botoWaiterFailed,
  jsWaiterTimedOut,
  saidByCli,
  saidByCliItself,
  saidByCloudformation,
  saidByDotnet,
  saidByGo,
  saidByGoV1,
  saidByJava,
  saidByJavaV1,
  saidByJavascript,
  saidByPhp,
  saidByPulumi,
  saidByRuby,
  saidByRust,
  saidByTerraform,
  saidOfStackEvent,
  terraformTimedOutWaiting,
];
