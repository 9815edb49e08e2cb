export {
  type ClaimClassifier,
  type ClaimExample,
  claimClassifierFromJSON,
  type SavedClaimClassifier,
  type TrainOptions,
  trainClaimClassifier,
} from './claim-classifier.ts'
