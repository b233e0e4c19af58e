import { isStandIn } from '../../allow.js';
import { BASE64 } from '../../alphabets.js';
import { issued } from '../issued.js';
import { namedValue } from '../named-value.js';

const named = namedValue(
  ['SharedAccessKey', 'sharedAccessKey', 'SHARED_ACCESS_KEY', 'shared_access_key'],
  /^[A-Za-z0-9+/]{43}=/,
  (value) => !isStandIn(value, 64),
);

/**
 * Keys of Service Bus, Event Hubs, Relay, Notification Hubs and IoT Hub, by their name in a connection
 * string.
 *
 * Basis: documented by the vendor.
 * @see https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas
 */
export const azureSharedAccessKey = issued({
  kind: 'azure-shared-access-key',
  noun: 'Azure shared access key',
  can: 'send to, receive from or manage the namespace or hub, as its policy says',
  revoke:
    'Regenerate it with `az servicebus namespace authorization-rule keys renew` (or `az eventhubs`, `az iot hub policy renew-key`), and log in with Microsoft Entra instead of keys',
  references: ['https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas'],
  shapes: [named.shape],
  decode: named.decode,
  name: 'CONNECTION',
  keys: (draw) => [`SharedAccessKey=${draw(BASE64, 43)}=`],
  leaks: (draw) => [
    [
      'Endpoint=sb://shop.servicebus.windows.net/;SharedAccessKeyName=RootManageSharedAccessKey;',
      `SharedAccessKey=${draw(BASE64, 43)}=`,
      ';EntityPath=orders',
    ],
  ],
  clean: (draw) => [
    `SharedAccessKeyName=${draw(BASE64, 43)}=`,
    'SharedAccessKey=<key>;',
    `SharedAccessKey=${draw(BASE64, 30)}=`,
  ],
});
