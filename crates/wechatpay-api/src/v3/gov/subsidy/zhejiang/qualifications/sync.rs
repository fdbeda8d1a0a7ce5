// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy/zhejiang/qualifications/sync`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/gov/subsidy/zhejiang/qualifications/sync`
///
/// `POST`: 核销资格, see <https://pay.weixin.qq.com/doc/v3/partner/4013989530>.
#[derive(Debug, Clone)]
pub struct Sync<C> {
    at: At<C>,
}

impl<C: Caller> Sync<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 核销资格: `POST /v3/gov/subsidy/zhejiang/qualifications/sync`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013989530>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::gov::POST_SUBSIDY_ZHEJIANG_QUALIFICATIONS_SYNC, body)
    }
}

/// What [`Sync::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 请求流水号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub req_ssn: Option<String>,
    /// 资格集合.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Data>>,
}

/// 资格集合.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Data {
    /// 品类凭证码.
    pub auth_code: String,
    /// 品类编码.
    pub cate_code: String,
    /// 证件号码: encrypted by the call.
    pub cert_no: crate::Sensitive,
    /// `grade`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grade: Option<String>,
    /// 姓名: encrypted by the call.
    pub name: crate::Sensitive,
    /// 交易完成或商品退回时间戳.
    pub operation_time: String,
    /// 银行机构名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
    /// 银行补贴金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_subsidy: Option<String>,
    /// 交易平台补贴金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plat_subsidy: Option<String>,
    /// 销售金额.
    pub sales: String,
    /// `status`: one of `0`, `1`.
    pub status: String,
    /// 政府补贴金额.
    pub subsidy: String,
    /// 手机号: encrypted by the call.
    pub tel: crate::Sensitive,
    /// 区县编码.
    pub add_code: String,
    /// 收货地址.
    pub address: String,
    /// 销售方式: one of `0`, `1`.
    pub sale_models: String,
    /// S/N码.
    pub sn_code: String,
    /// 统一社会信息代码.
    pub uniscid: String,
    /// 销售企业名称.
    pub corp_name: String,
    /// 商品条码.
    pub barcode: String,
    /// 商品名称.
    pub item_name: String,
    /// 规格型号.
    pub spec_model: String,
    /// 家电品牌.
    pub brand: String,
    /// 物流单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logistics_no: Option<String>,
    /// 签收时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_time: Option<String>,
    /// 发票号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice_no: Option<String>,
    /// 是否属于 AI 产品.
    pub is_ai_product: String,
    /// 类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pc_type: Option<String>,
    /// 商户订单号.
    pub order_no: String,
    /// 原始订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin_order_no: Option<String>,
    /// 活动地区编码.
    pub activity_add_code: String,
    /// IMEI1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imei1: Option<String>,
    /// IMEI2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imei2: Option<String>,
    /// 3C SN 锁定解锁订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ccc_sn_order_no: Option<String>,
}

/// What [`Sync::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 响应码.
    pub resp_code: String,
    /// 响应描述.
    pub resp_desc: String,
    /// 异常数据说明列表.
    pub error_data: Option<Vec<String>>,
}

crate::answer! {
    PostAnswer {
        required resp_code "resp_code",
        required resp_desc "resp_desc",
        optional error_data "error_data",
    }
}

impl Request for PostRequest {}
