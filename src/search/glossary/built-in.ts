/** Names of one thing in Chinese and English, a thing a line: machine learning, statistics and mathematics, software and its history. */
export const builtIn = `
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
图灵机, Turing machine
图灵测试, Turing test
自动驾驶, autonomous driving, self-driving
机器人, robot, robotics
算法, 演算法, algorithm
数据结构, 資料結構, data structure
复杂度, complexity
时间复杂度, time complexity
递归, recursion
迭代, iteration
哈希, 散列, 雜湊, hash
哈希表, 散列表, hash table
链表, linked list
二叉树, binary tree
队列, 佇列, queue
堆栈, 堆疊, stack
贪心算法, greedy algorithm
正则表达式, 正規表示式, regular expression, regex
软件, 軟體, software
硬件, 硬體, hardware
软件工程, 軟體工程, software engineering
程序, 程式, program
程序员, 程式設計師, programmer
编程, 程式設計, programming
编程语言, 程式語言, programming language
代码, 程式碼, source code, code
源代码, 原始碼, source code
开源, 開放原始碼, open source
代码审查, 代码评审, code review
重构, 重構, refactoring, refactor
技术债, 技术债务, 技術債, technical debt, tech debt
设计模式, design pattern
架构, 架構, architecture
软件架构, software architecture
微服务, microservice
单体, 单体架构, monolith
面向对象, 物件導向, object-oriented, OOP
函数式编程, functional programming, FP
结对编程, pair programming
敏捷开发, agile development, agile
极限编程, extreme programming
需求, requirement
规格, specification, spec
原型, prototype
模块, 模組, module
接口, 介面, interface
应用程序接口, API
抽象, abstraction
封装, encapsulation
继承, inheritance
多态, polymorphism
耦合, coupling
内聚, cohesion
依赖注入, dependency injection
依赖, dependency
信息隐藏, information hiding
命名, naming
注释, comment
可读性, readability
可维护性, maintainability
简单, simplicity
过度设计, over-engineering
过早优化, premature optimization
测试, testing
单元测试, unit test, unit testing
集成测试, integration test
端到端测试, end-to-end test
回归测试, regression test
模糊测试, fuzzing, fuzz testing
性质测试, property-based testing
测试驱动开发, test-driven development, TDD
测试覆盖率, 覆盖率, coverage, test coverage
代码覆盖率, code coverage
模拟对象, mock
断言, assertion
调试, 除錯, 偵錯, debugging, debug
断点, breakpoint
缺陷, bug
日志, 日誌, log, logging
监控, 監控, monitoring
可观测性, observability
性能, 效能, performance
性能分析, profiling
持续集成, continuous integration, CI
持续交付, continuous delivery, CD
部署, deployment
版本控制, version control
提交, commit
分支, branch
合并, merge
拉取请求, 合并请求, pull request, merge request
回滚, rollback
容器, container
虚拟机, 虛擬機, virtual machine, VM
云计算, 雲端運算, cloud computing
服务器, 伺服器, server
客户端, 用戶端, client
前端, frontend, front-end
后端, 後端, backend, back-end
全栈, full stack
框架, framework
浏览器, 瀏覽器, browser
网络, 網路, network
互联网, 網際網路, internet
协议, 協定, protocol
数据库, 資料庫, database, DB
关系数据库, 關聯式資料庫, relational database
关系模型, relational model
索引, index
查询, query
事务, 交易, transaction
隔离级别, isolation level
主键, primary key
外键, foreign key
缓存, 快取, cache, caching
分布式系统, 分散式系統, distributed system
分布式, 分散式, distributed
一致性, consistency
最终一致性, eventual consistency
强一致性, strong consistency
可用性, availability
分区容错, partition tolerance
共识, consensus
复制, replication
分片, sharding
负载均衡, load balancing
容错, fault tolerance
幂等, idempotent, idempotency
消息队列, message queue
高可用, high availability
可扩展性, scalability
延迟, latency
吞吐量, throughput
时钟, clock
并发, concurrency
并行, parallelism, parallel
多线程, 多執行緒, multithreading
线程, 執行緒, thread
进程, 行程, process
协程, coroutine
死锁, deadlock
竞态条件, race condition
锁, lock
异步, 非同步, asynchronous, async
同步, synchronous, synchronization
事件循环, event loop
回调, callback
操作系统, 作業系統, operating system, OS
内存, 記憶體, memory
内存泄漏, memory leak
垃圾回收, garbage collection, GC
指针, pointer
空指针, 空引用, null pointer, null reference
编译器, compiler
解释器, 直譯器, interpreter
类型系统, type system
静态类型, static typing
动态类型, dynamic typing
类型推断, type inference
泛型, generics
闭包, closure
不可变, immutable, immutability
副作用, side effect
异常, exception
错误处理, error handling
变量, 變數, variable
函数, 函式, function
数组, 陣列, array
字符串, 字串, string
字符编码, character encoding
输入法, input method
加密, encryption
密码学, cryptography
安全, security
漏洞, vulnerability
隐私, privacy
认证, authentication
授权, authorization
注入攻击, injection attack
用户体验, 使用者體驗, user experience, UX
用户界面, 使用者介面, user interface, UI
可访问性, 无障碍, accessibility
产品经理, product manager
项目管理, 專案管理, project management
人月神话, The Mythical Man-Month
没有银弹, no silver bullet
康威定律, Conway's law
摩尔定律, Moore's law
古德哈特定律, Goodhart's law
黑客, 駭客, hacker
计算机, 電腦, computer
计算机科学, 電腦科學, computer science
搜索引擎, 搜尋引擎, search engine
全文检索, 全文搜索, full-text search
区块链, blockchain
逻辑时钟, logical clock
内存安全, memory safety
快照隔离, snapshot isolation
文学编程, literate programming
分页, pagination
分布式锁, distributed lock
分析机, analytical engine
自行车棚, 琐碎定律, bike shed, bikeshedding
量子计算, quantum computing
物联网, internet of things, IoT
遗留代码, legacy code
遗留, legacy
绞杀者模式, strangler fig, strangler pattern
重写, 重寫, rewrite, rewriting
可维护, maintainable
代码质量, code quality
代码库, code base, codebase
文档, documentation
软件设计, software design
领域驱动设计, domain-driven design, DDD
事件驱动, event-driven
事件溯源, event sourcing
观察者模式, observer pattern
单例模式, singleton
工厂模式, factory pattern
契约式设计, design by contract
静态分析, static analysis
形式化验证, formal verification
混沌工程, chaos engineering
灰度发布, 金丝雀发布, canary release
功能开关, feature flag, feature toggle
基础设施即代码, infrastructure as code
服务等级目标, service level objective, SLO
事后复盘, 故障复盘, postmortem
告警, 警報, alerting
限流, 速率限制, rate limiting
熔断, circuit breaker
重试, 重試, retry
超时, 逾時, timeout
长尾延迟, 尾延迟, 尾部延迟, tail latency
预写日志, write-ahead log, WAL
两阶段提交, two-phase commit
领导者选举, 选主, leader election
向量时钟, vector clock
拜占庭容错, Byzantine fault tolerance
数据流, data flow, dataflow
流处理, stream processing
批处理, batch processing
数据仓库, 資料倉儲, data warehouse
数据湖, data lake
倒排索引, inverted index
词干提取, stemming
停用词, stop word
相关性反馈, relevance feedback
编辑距离, edit distance
拼写检查, spell checking
简体, 简体中文, simplified Chinese
繁体, 繁體中文, traditional Chinese
简繁转换, simplified and traditional conversion
规范化, 正规化, normalization form
乱码, garbled text, mojibake
字体, 字型, font
排版, typesetting, typography
汇编, 組合語言, assembly language
解析器, parser
抽象语法树, abstract syntax tree, AST
即时编译, just-in-time compilation, JIT
引用计数, reference counting
所有权, 所有權, ownership
生命周期, lifetime
借用检查器, borrow checker
单子, monad
高阶函数, higher-order function
惰性求值, lazy evaluation
模式匹配, pattern matching
尾递归, tail recursion
二分查找, 二分搜索, binary search
排序, sorting
布隆过滤器, Bloom filter
伪随机, pseudorandom
套接字, socket
中断, interrupt
系统调用, system call, syscall
文件系统, 檔案系統, file system
分时系统, time-sharing
万维网, 全球資訊網, World Wide Web, WWW
超文本, hypertext
提花机, 提花织机, Jacquard loom
织布机, loom
差分机, difference engine
结构化编程, structured programming
自举, bootstrapping
逆向工程, reverse engineering
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
