/** What brat must know of the annotations: `annotation.conf` in the folder of the files. */
export const bratConfiguration = `[entities]
Quote
Cue
Source
Claim
Number

[relations]
Said_by\tArg1:<ENTITY>, Arg2:<ENTITY>
Introduced_by\tArg1:<ENTITY>, Arg2:<ENTITY>
<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

[events]

[attributes]
Kind\tArg:<ENTITY>, Value:direct|indirect|mixed
Stance\tArg:<ENTITY>, Value:support|oppose|neutral
Claim_type\tArg:<ENTITY>, Value:quantity|causation|rule|prediction|personal|other
Check_worthiness\tArg:<ENTITY>, Value:CFS|UFS|NFS
`
