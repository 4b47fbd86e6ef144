/** Names of one thing in Chinese and English, a thing a line: statistics and mathematics. */
export const statistics = `
因果推断, causal inference
因果, causality
相关性, correlation
贝叶斯, Bayesian, Bayes
先验, prior
后验, posterior
概率, 機率, probability
统计, statistics
假设检验, hypothesis testing
显著性, statistical significance
显著性检验, significance test
置信区间, confidence interval
样本量, sample size
随机对照试验, randomized controlled trial, RCT
元分析, 荟萃分析, meta-analysis
同行评审, peer review
期望, expectation
分布, distribution
信息熵, entropy
互信息, mutual information
最大似然, maximum likelihood
凸优化, convex optimization
优化, 最佳化, optimization
矩阵, matrix
张量, tensor
向量, vector
线性代数, linear algebra
微积分, calculus
双盲, double-blind
安慰剂, placebo
对照组, control group
零假设, 原假设, null hypothesis
p 值, p-value
效应量, effect size
多重比较, multiple comparisons
确认偏误, confirmation bias
幸存者偏差, survivorship bias
发表偏倚, publication bias
辛普森悖论, Simpson's paradox
奥卡姆剃刀, Occam's razor
`;
