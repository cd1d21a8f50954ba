-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('410000-extras-2023-01', '河南省城乡居民基本养老保险加发和丧葬补助（据全文转载，豫人社办〔2023〕4号、〔2023〕9号 郑州市人社局 政策解读 2023-05-20）', '',
     'https://public.zhengzhou.gov.cn/D3602Y/7947067.jhtml', 'A', '2026-11-28');
