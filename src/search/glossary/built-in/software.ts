/** Names of one thing in Chinese and English, a thing a line: software and its history. */
export const software = `
图灵机, Turing machine
图灵测试, Turing test
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
`;
