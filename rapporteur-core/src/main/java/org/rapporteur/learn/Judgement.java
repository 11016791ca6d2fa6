package org.rapporteur.learn;

/**
 * What a model holds of one decision.
 *
 * @param label the likeliest label
 * @param probability how likely the model itself holds it, 0 to 1
 * @param confidence how often such judgements were right on examples that the model had not seen
 */
public record Judgement(String label, double probability, double confidence) {}
