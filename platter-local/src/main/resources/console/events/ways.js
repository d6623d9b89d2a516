/** The ways that a message takes, each a list of hops: who makes it, what carries it, who receives it. */
export function waysOf({ operations }, message) {
  const carries = ({ messages }) => messages.includes(message);
  const sending = operations.filter(operation => operation.action === 'send' && carries(operation));
  const receiving = operations.filter(operation => operation.action === 'receive' && carries(operation));
  const passesOn = by => by.function && receiving.some(operation => operation.by.function === by.function);

  const from = channel => {
    const onward = receiving.filter(operation => operation.channel === channel).flatMap(past);
    return onward.length > 0 ? onward.map(way => [carrier(channel), ...way]) : [[carrier(channel)]];
  };
  const past = ({ by, fills }) => {
    if (fills) return from(fills);
    const relayed = sending.filter(operation => operation.by.function === by.function);
    return relayed.length > 0 ? relayed.flatMap(({ channel }) => from(channel).map(way => [party(by), ...way])) : [[party(by)]];
  };
  return sending.filter(({ by }) => !passesOn(by)).flatMap(({ by, channel }) => from(channel).map(way => [party(by), ...way]));
}

const party = by => ({ words: by.function ?? 'S3' });
const carrier = ({ label, id }) => ({ words: label, id });
