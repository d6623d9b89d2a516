# What the hooks in ready.d share: stacks named as deploy/README names them, through the emulator's CloudFormation.
# `create-stack` and a look every second, because `cloudformation deploy` looks every thirty.
export AWS_ENDPOINT_URL=http://localhost:4566 AWS_DEFAULT_REGION=us-east-1 AWS_PAGER=
export AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test
stage=dev

# stack <service> <part>: its name
stack() { echo "platter-$stage-$1-$2"; }

# state <service> <part>: CREATE_COMPLETE and its kin; nothing where there is no such stack
state() {
  aws cloudformation describe-stacks --stack-name "$(stack "$1" "$2")" --query 'Stacks[0].StackStatus' --output text \
    2>/dev/null || true
}

# create <service> <part> <template> [parameter=value]...: begins it, unless it stands. A template of more than 51,200 bytes must be in S3.
create() {
  local service=$1 part=$2 template=$3 parameters=(ParameterKey=Stage,ParameterValue=$stage) from
  shift 3
  [ "$(state "$service" "$part")" != CREATE_COMPLETE ] || return 0
  for parameter in "$@"; do
    parameters+=("ParameterKey=${parameter%%=*},ParameterValue=${parameter#*=}")
  done
  case $template in http*) from=(--template-url "$template") ;; *) from=(--template-body "file://$template") ;; esac
  aws cloudformation create-stack --stack-name "$(stack "$service" "$part")" "${from[@]}" \
    --parameters "${parameters[@]}" --capabilities CAPABILITY_IAM CAPABILITY_AUTO_EXPAND >/dev/null
}

# complete <service> <part>: waits for it, or tells what failed
complete() {
  local state
  while state=$(state "$1" "$2"); [ "$state" = CREATE_IN_PROGRESS ]; do sleep 1; done
  if [ "$state" != CREATE_COMPLETE ]; then
    echo "$(stack "$1" "$2"): $state" >&2
    aws cloudformation describe-stack-events --stack-name "$(stack "$1" "$2")" --output text \
      --query "StackEvents[?contains(ResourceStatus, 'FAILED')].[LogicalResourceId, ResourceStatusReason]" >&2
    return 1
  fi
  echo "$(stack "$1" "$2"): there after ${SECONDS} s"
}
