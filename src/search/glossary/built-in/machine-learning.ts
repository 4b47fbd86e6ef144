/** Names of one thing in Chinese and English, a thing a line: machine learning. */
export const machineLearning = `
人工智能, 人工智慧, artificial intelligence, AI
机器学习, 機器學習, machine learning, ML
深度学习, 深度學習, deep learning, DL
强化学习, 增强学习, reinforcement learning, RL
监督学习, supervised learning
无监督学习, 非监督学习, unsupervised learning
半监督学习, semi-supervised learning
自监督学习, self-supervised learning
迁移学习, transfer learning
元学习, meta-learning
联邦学习, federated learning
主动学习, active learning
在线学习, online learning
表示学习, 表征学习, representation learning
对比学习, contrastive learning
集成学习, ensemble learning
模仿学习, imitation learning
课程学习, curriculum learning
多任务学习, multi-task learning
小样本学习, few-shot learning
神经网络, 類神經網路, neural network
深度神经网络, deep neural network, DNN
卷积神经网络, convolutional neural network, CNN
循环神经网络, recurrent neural network, RNN
图神经网络, graph neural network, GNN
长短期记忆, long short-term memory, LSTM
生成对抗网络, 生成式对抗网络, generative adversarial network, GAN
自编码器, autoencoder
变分自编码器, variational autoencoder, VAE
扩散模型, diffusion model
大语言模型, 大型语言模型, large language model, LLM
语言模型, language model
生成模型, generative model
判别模型, discriminative model
线性模型, linear model
基础模型, foundation model
预训练, pre-training, pretraining
微调, fine-tuning, finetuning
提示词, prompt
提示工程, prompt engineering
思维链, chain of thought, CoT
幻觉, hallucination
对齐, alignment
智能体, agent
多智能体, multi-agent
注意力, attention
注意力机制, attention mechanism
自注意力, self-attention
编码器, encoder
解码器, decoder
词向量, 词嵌入, word embedding, word vector
嵌入, embedding
分词, 斷詞, tokenization, word segmentation
自然语言处理, 自然語言處理, natural language processing, NLP
机器翻译, machine translation
神经机器翻译, 神經機器翻譯, neural machine translation, NMT
情感分析, sentiment analysis
命名实体识别, named entity recognition, NER
信息检索, 資訊檢索, information retrieval
问答, question answering
语音识别, speech recognition, ASR
语音合成, speech synthesis, text to speech, TTS
计算机视觉, 電腦視覺, computer vision, CV
图像识别, image recognition
图像分割, image segmentation
目标检测, 物件偵測, object detection
人脸识别, face recognition
推荐系统, 推薦系統, recommender system, recommendation system
知识图谱, knowledge graph
知识蒸馏, knowledge distillation
计算广告, computational advertising
数据挖掘, 資料探勘, data mining
数据科学, data science
大数据, big data
特征, feature
特征工程, feature engineering
特征选择, feature selection
降维, dimensionality reduction
主成分分析, principal component analysis, PCA
聚类, clustering
分类器, classifier
回归, regression
线性回归, linear regression
逻辑回归, logistic regression
决策树, decision tree
随机森林, random forest
支持向量机, support vector machine, SVM
梯度提升, gradient boosting
朴素贝叶斯, naive Bayes
最近邻, 近邻, nearest neighbor, nearest neighbour
隐马尔可夫模型, hidden Markov model, HMM
马尔可夫链, Markov chain
马尔可夫决策过程, Markov decision process, MDP
蒙特卡洛, 蒙特卡罗, Monte Carlo
动态规划, dynamic programming
奖励函数, 回报函数, reward function
奖励, reward
策略梯度, policy gradient
价值函数, 值函数, value function
探索与利用, exploration and exploitation
多臂老虎机, multi-armed bandit, bandit
自博弈, self-play
人类反馈, human feedback
损失函数, loss function
目标函数, objective function
激活函数, activation function
代价函数, cost function
梯度, gradient
梯度下降, gradient descent
随机梯度下降, stochastic gradient descent, SGD
梯度消失, vanishing gradient
梯度爆炸, exploding gradient
反向传播, 反向傳播, backpropagation, back-propagation
学习率, learning rate
批归一化, 批量归一化, 批标准化, batch normalization
层归一化, layer normalization
归一化, normalization
正则化, regularization
过拟合, 過度擬合, overfitting
欠拟合, underfitting
泛化, generalization
偏差与方差, bias and variance
偏差, bias
方差, variance
交叉验证, cross-validation
训练集, training set
验证集, validation set
测试集, test set
超参数, hyperparameter
参数, 參數, parameter
随机种子, random seed
可复现, 可重复性, 可复现性, reproducibility, reproducible
消融实验, ablation study, ablation
基准, 基准测试, benchmark
基线, baseline
数据增强, data augmentation
数据集, 資料集, dataset
标注, annotation, labeling
黑箱, 黑盒, black box
可解释性, interpretability, explainability
可解释, interpretable, explainable
对抗样本, adversarial example
鲁棒性, 健壮性, robustness
自动驾驶, autonomous driving, self-driving
机器人, robot, robotics
归纳偏置, inductive bias
双下降, 双重下降, double descent
词袋, bag of words
束搜索, beam search
困惑度, perplexity
涌现, emergence, emergent
缩放定律, 规模定律, scaling law
上下文学习, in-context learning
检索增强生成, retrieval-augmented generation, RAG
量化, quantization
剪枝, pruning
早停, early stopping
权重衰减, weight decay
残差网络, residual network, ResNet
图像分类, image classification
玻尔兹曼机, Boltzmann machine
`;
