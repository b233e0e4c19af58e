const ECS_AND_EKS = ['169.254.170.2', '169.254.170.23', '[fd00:ec2::23]'];

/**
 * Whether a container's address may be asked: by TLS anywhere, else on this machine or where ECS and
 * EKS put the endpoint. A name that resolves to this machine is not looked up.
 */
export function isUsualHost({ protocol, hostname }: URL): boolean {
  const local = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
  return protocol === 'https:' || local || ECS_AND_EKS.includes(hostname);
}
