-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('350200-base-2020', '关于2020年提高城乡居民基础养老金标准的通知（引自厦门市财政局，2020-12-25）', '',
     'http://cz.xm.gov.cn/zwxx/xwpd/czxw/202012/t20201225_2508135.htm', 'B', '2026-11-29');
