-- SPDX-License-Identifier: Apache-2.0
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('510100-tiers-2022-01-u', '四川成都城乡居民基本养老保险缴费档次和补贴（非正式资料）', '',
     'https://m.3dmxku.com/daquan/zonghe/2214772.html', 'C', '2026-11-28');
INSERT INTO source
    (source_id, document, document_no, link, evidence, read_on) VALUES
    ('510100-subsidy-2025-01-u', '四川成都城乡居民基本养老保险缴费补贴，由2025年的报道和2022年的表推出（成都日报 2025-01-12）', '',
     'https://www.cdrb.com.cn/epaper/cdrbpc/202501/12/c143757.html', 'D', '2026-11-28');
