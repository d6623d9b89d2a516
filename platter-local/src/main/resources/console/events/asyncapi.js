const UNSENT = 'no-producer-yet';
const KINDS = { 'dynamodb-streams': 'stream', sns: 'SNS', sqs: 'SQS' };

/** An AsyncAPI 3 document as this page needs it: references followed, lists instead of maps. */
export class AsyncApi {
  #document;

  constructor(document) {
    this.#document = document;
    this.description = document.info.description;
    this.channels = Object.entries(document.channels).map(([key, channel]) => this.#channel(key, channel));
    this.operations = Object.values(document.operations).map(operation => this.#operation(operation));
    this.messages = Object.values(document.components.messages).map(message => this.#message(message));
    this.envelope = document.components.schemas.CloudEvent;
  }

  static async fetch(url) {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
    return new AsyncApi(await answer.json());
  }

  /** What a reference stands for; anything else stands for itself. */
  follow(node) {
    return node?.$ref ? this.follow(at(this.#document, node.$ref)) : node;
  }

  #channel(key, channel) {
    const kind = KINDS[last(channel.servers[0].$ref)];
    const name = key.replace(/-stream$/, '');
    return {
      ...channel, key, kind, name, label: `${kind} ${name}`, id: `channel-${key}`,
      deadLetters: channel.bindings?.sqs?.queue.redrivePolicy,
    };
  }

  /** `by` is a function, a bucket, or the queue that a subscription fills. */
  #operation({ action, summary, channel, messages, bindings, 'x-performed-by': by }) {
    const consumer = bindings?.sns?.consumers[0];
    return {
      action, summary, by, messages: messages.map(({ $ref }) => last($ref)),
      channel: this.channels.find(({ key }) => key === last(channel.$ref)),
      fills: this.channels.find(({ address, kind }) => kind === 'SQS' && address === by.queue),
      prefix: consumer && [consumer.filterPolicy.type.prefix].flat().join(' or '),
    };
  }

  #message(message) {
    const [, own] = message.payload.allOf ?? [];
    return {
      ...message, data: own ? own.properties.data : message.payload, enveloped: Boolean(own),
      unsent: message.tags?.find(({ name }) => name === UNSENT),
    };
  }
}

const last = reference => decoded(reference.split('/').at(-1));
const decoded = name => name.replaceAll('~1', '/').replaceAll('~0', '~');
const at = (root, reference) => reference.split('/').slice(1).map(decoded).reduce((node, name) => node[name], root);
