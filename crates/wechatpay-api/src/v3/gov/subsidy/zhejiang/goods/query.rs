// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy/zhejiang/goods/query`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/gov/subsidy/zhejiang/goods/query`
///
/// `POST`: 商品信息查询, see <https://pay.weixin.qq.com/doc/v3/partner/4013989530>.
#[derive(Debug, Clone)]
pub struct Query<C> {
    at: At<C>,
}

impl<C: Caller> Query<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 商品信息查询: `POST /v3/gov/subsidy/zhejiang/goods/query`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013989530>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::gov::POST_SUBSIDY_ZHEJIANG_GOODS_QUERY, body)
    }
}

/// What [`Query::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商品条码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_bar_code: Option<String>,
    /// 省份代码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub province: Option<String>,
    /// 请求流水号.
    pub req_ssn: String,
    /// 请求时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub req_time: Option<String>,
}

/// What [`Query::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 响应码.
    pub resp_code: String,
    /// 响应描述.
    pub resp_desc: String,
    /// 商品条码.
    pub goods_bar_code: String,
    /// 本记录唯一ID.
    pub seq_id: String,
    /// 省份代码.
    pub province: String,
    /// `code_type`: one of `001`, `002`.
    pub code_type: String,
    /// 商品品类.
    pub goods_type: String,
    /// 商品名称.
    pub goods_name: String,
    /// 品牌名称.
    pub logo_name: String,
    /// 商品型号.
    pub goods_model: String,
    /// 基准价格.
    pub basis_price: String,
    /// 厂商统一社会信用代码.
    pub manufact_cert_code: String,
    /// 厂商指导零售价.
    pub manufact_price: String,
    /// 能效标识.
    pub energy_effciency: Option<String>,
    /// 能效备案编号.
    pub energy_reg_code: Option<String>,
    /// 能效备案型号.
    pub energy_reg_model: Option<String>,
    /// 3C 认证编号.
    pub reg_3c_code: Option<String>,
    /// 水效标识.
    pub water_effciency: Option<String>,
    /// 有效期.
    pub expire_date: Option<String>,
    /// 产品描述.
    pub description: Option<String>,
    /// gpc 分类代码.
    pub gpc: Option<String>,
    /// 净含量.
    pub net_content: Option<String>,
    /// 净含量单位代码.
    pub unit_code: Option<String>,
    /// 原产国.
    pub origin: Option<String>,
    /// 市级区域代码.
    pub city: Option<String>,
    /// 区县区域代码.
    pub county: Option<String>,
    /// 数据状态.
    pub data_state: Option<String>,
    /// 备注.
    pub remark: Option<String>,
    /// 上送状态.
    pub upload_state: Option<String>,
    /// 失效时间.
    pub expire_time: Option<String>,
    /// 是否 AI 产品.
    pub is_ai_product: Option<String>,
    /// 设备类型.
    pub device_type: Option<String>,
    /// 厂商识别代码.
    pub manufact_code: Option<String>,
    /// 厂商注册日期.
    pub manufact_login_date: Option<String>,
    /// 厂商失效日期.
    pub manufact_logout_date: Option<String>,
    /// 厂商失效标识.
    pub manufact_logout_flag: Option<String>,
    /// 厂商注册地址.
    pub manufact_register_addr: Option<String>,
    /// 厂商过期日期.
    pub manufact_valid_date: Option<String>,
    /// 厂商企业名称.
    pub manufact_firm_name: Option<String>,
    /// 企业定价单位.
    pub price_unit: Option<String>,
    /// 上市日期.
    pub sale_date: Option<String>,
    /// PC 类型.
    pub pc_type: Option<String>,
    /// 上送平台编码.
    pub msg_src_platform: Option<String>,
}

crate::answer! {
    PostAnswer {
        required resp_code "resp_code",
        required resp_desc "resp_desc",
        required goods_bar_code "goods_bar_code",
        required seq_id "seq_id",
        required province "province",
        required code_type "code_type",
        required goods_type "goods_type",
        required goods_name "goods_name",
        required logo_name "logo_name",
        required goods_model "goods_model",
        required basis_price "basis_price",
        required manufact_cert_code "manufact_cert_code",
        required manufact_price "manufact_price",
        optional energy_effciency "energy_effciency",
        optional energy_reg_code "energy_reg_code",
        optional energy_reg_model "energy_reg_model",
        optional reg_3c_code "reg_3c_code",
        optional water_effciency "water_effciency",
        optional expire_date "expire_date",
        optional description "description",
        optional gpc "gpc",
        optional net_content "net_content",
        optional unit_code "unit_code",
        optional origin "origin",
        optional city "city",
        optional county "county",
        optional data_state "data_state",
        optional remark "remark",
        optional upload_state "upload_state",
        optional expire_time "expire_time",
        optional is_ai_product "is_ai_product",
        optional device_type "device_type",
        optional manufact_code "manufact_code",
        optional manufact_login_date "manufact_login_date",
        optional manufact_logout_date "manufact_logout_date",
        optional manufact_logout_flag "manufact_logout_flag",
        optional manufact_register_addr "manufact_register_addr",
        optional manufact_valid_date "manufact_valid_date",
        optional manufact_firm_name "manufact_firm_name",
        optional price_unit "price_unit",
        optional sale_date "sale_date",
        optional pc_type "pc_type",
        optional msg_src_platform "msg_src_platform",
    }
}

impl Request for PostRequest {}
