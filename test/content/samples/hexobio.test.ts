import { describeBlog, link, text } from './expect-pairs.ts';

const post = (name: string): string => `source/_posts/${name}.md`;
const draft = (name: string): string => `source/_drafts/${name}.md`;

/** A notebook of its author’s own: nobody is quoted, and the addresses in it are tools, manuals and references. */
describeBlog('hexobio', {
  pairs: {
    [post('bioinfo_Ks_batch.calculation.Ks')]: [
      text(20, 20),
      text(23, 23),
      text(26, 31),
      text(34, 34),
      link(35, {
        label: '参考blog.ParaAT',
        url: 'https://yanzhongsino.github.io/2021/10/29/bioinfo_align_pep2cds/',
      }),
      text(37, 54),
      text(57, 68),
      text(72, 84),
      link(117, { label: 'ParaAT paper', url: 'https://www.sciencedirect.com/science/article/pii/S0006291X12003518' }),
      link(118, { label: 'KaKs_Calculator2.0 github', url: 'https://github.com/kullrich/kakscalculator2' }),
      link(119, {
        label: 'KaKs_Calculator2.0 paper',
        url: 'https://www.sciencedirect.com/science/article/pii/S1672022910600083?via%3Dihub',
      }),
      text(123, 126),
    ],
    [post('bioinfo_alignment_trim_Gblocks')]: [
      text(21, 22),
      text(25, 32),
      text(35, 38),
      text(41, 41),
      link(42, { label: '在线版本', url: 'http://www.phylogeny.fr/one_task.cgi?task_type=gblocks' }),
      text(55, 56),
      text(59, 62),
      text(65, 74),
      text(78, 187),
      text(190, 194),
      link(197, {
        label: 'Gblocks manual',
        url: 'https://home.cc.umanitoba.ca/~psgendb/doc/Castresana/Gblocks_documentation.html#Installation',
      }),
      text(201, 204),
    ],
    [post('bioinfo_fileformat_mitogenomics')]: [
      text(22, 24),
      text(27, 35),
      text(39, 48),
      text(51, 62),
      link(65, { url: 'https://github.com/IMEDEA/mitogenomics' }),
      text(69, 72),
    ],
    [post('linux_text.processing_replace.line.separator')]: [text(22, 27), text(31, 34)],
    [post('omics_genome_quality.assessment_mapping_rate_samtools')]: [text(28, 28), text(127, 127), text(131, 134)],
    [draft('bioinfo_heterozygosity')]: [text(17, 27), text(31, 34)],
    [draft('omics_genome.assembly')]: [
      text(20, 41),
      text(47, 49),
      text(62, 65),
      text(104, 113),
      text(117, 119),
      link(125, { label: 'Hifi组装基因组的软件的比较', url: 'https://genome.cshlp.org/content/34/2/326' }),
      link(126, { label: 'hifiasm manual', url: 'https://hifiasm.readthedocs.io/_/downloads/en/latest/pdf/' }),
      link(127, { url: 'http://xuzhougeng.com/archives/assemble-hifi-pacbio-with-hifiasm' }),
      text(131, 134),
    ],
    [draft('phylogenomics')]: [
      text(9, 9),
      text(13, 14),
      text(17, 19),
      text(59, 61),
      text(64, 77),
      text(115, 121),
      text(123, 128),
      text(183, 186),
      link(194, {
        label: 'astral blog',
        url: 'https://www.jianshu.com/p/5dfa934480bb?utm_campaign=maleskine&utm_content=note&utm_medium=seo_notes&utm_source=recommendation',
      }),
    ],
  },
  problems: ['_config.yml:1 site-address'],
});
