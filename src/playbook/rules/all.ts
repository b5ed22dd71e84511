/** The rules in the order their findings are listed for one place. To add one, write it in a file here and name it. */
import { oneQuestion, replicasHaveHealth } from './check.ts';
import { allBalancersServe, oneKind, patternsCanBeRead, sourcesExist } from './discovery.ts';
import {
  addressGrammar,
  backupNeedsMethod,
  groupForm,
  memberForm,
  membersOrGroups,
  noDuplicates,
  notOnlyBackups,
} from './members.ts';
import { confirmIsLong, destsDiffer, durationsFit, endpointsDiffer } from './play.ts';
import { groupUpstreamsDiffer, routedNameIsWord, routingNeedsCanary, routingVariablesDiffer } from './routing.ts';
import type { PlayRule, ServiceRule, SiteRule, UpstreamRule } from './rule.ts';
import {
  askable,
  confirmNeedsIdleReplicas,
  environmentNames,
  linksStayInside,
  oneArtifact,
  oneInstanceForm,
  oneProbe,
  onlyWithServices,
  releasesHaveAPlace,
  serviceName,
  servicesExist,
  servicesServe,
  startsSomething,
  surgeHasSpares,
} from './services.ts';
import {
  disabledNeedsLink,
  siteHeaders,
  siteListens,
  siteName,
  sitePaths,
  sitePathsDiffer,
  sitesLead,
} from './sites.ts';
import { endsAtAll, groupsDiffer, groupsExist, noWeightsOnIpHash, roomToMove, weightsGrow } from './strategy.ts';
import { destination, endpointOnLoopback, names, timeoutNeedsKeepalive, wholeSeconds } from './upstream.ts';
import { lockNameFits, lockSettingsHaveLock, nameIsNoLock } from './watch.ts';

export const UPSTREAM_RULES: readonly UpstreamRule[] = [
  names,
  destination,
  membersOrGroups,
  groupForm,
  memberForm,
  addressGrammar,
  noDuplicates,
  notOnlyBackups,
  backupNeedsMethod,
  endpointOnLoopback,
  wholeSeconds,
  timeoutNeedsKeepalive,
  routedNameIsWord,
  oneQuestion,
];

export const SERVICE_RULES: readonly ServiceRule[] = [
  serviceName,
  oneArtifact,
  oneProbe,
  startsSomething,
  environmentNames,
  linksStayInside,
  releasesHaveAPlace,
  askable,
];

export const SITE_RULES: readonly SiteRule[] = [siteName, sitePaths, siteListens, siteHeaders, disabledNeedsLink];

export const PLAY_RULES: readonly PlayRule[] = [
  destsDiffer,
  endpointsDiffer,
  durationsFit,
  confirmIsLong,
  groupsExist,
  groupsDiffer,
  weightsGrow,
  endsAtAll,
  noWeightsOnIpHash,
  routingNeedsCanary,
  routingVariablesDiffer,
  groupUpstreamsDiffer,
  roomToMove,
  servicesExist,
  servicesServe,
  oneInstanceForm,
  onlyWithServices,
  surgeHasSpares,
  confirmNeedsIdleReplicas,
  sitesLead,
  sitePathsDiffer,
  oneKind,
  patternsCanBeRead,
  sourcesExist,
  allBalancersServe,
  replicasHaveHealth,
  lockNameFits,
  lockSettingsHaveLock,
  nameIsNoLock,
];
