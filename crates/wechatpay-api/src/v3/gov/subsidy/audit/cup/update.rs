// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy/audit/cup/update`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/gov/subsidy/audit/cup/update`
///
/// `POST`: 更新审核数据, see <https://pay.weixin.qq.com/doc/v3/partner/4013989535>.
#[derive(Debug, Clone)]
pub struct Update<C> {
    at: At<C>,
}

impl<C: Caller> Update<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 更新审核数据: `POST /v3/gov/subsidy/audit/cup/update`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013989535>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::gov::POST_SUBSIDY_AUDIT_CUP_UPDATE, body)
    }
}

/// What [`Update::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 分公司机构代码.
    pub org_no: String,
    /// 店铺编码.
    pub sub_mchnt_cd: String,
    /// 店铺名称.
    pub sub_mchnt_nm: String,
    /// 门店名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_nm: Option<String>,
    /// 线上平台订单号.
    pub online_no: String,
    /// 商户订单号.
    pub mchnt_order_id: String,
    /// 审核记录上传时间.
    pub upload_time: String,
    /// 审核结果通知地址.
    pub notify_url: String,
    /// 品类.
    pub prod_id: String,
    /// 能效.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eng_grade: Option<String>,
    /// 品牌.
    pub brand_nm: String,
    /// 型号.
    pub prod_model: String,
    /// 销售方式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sales_chnl: Option<String>,
    /// 电商平台方.
    pub plat_form: String,
    /// 支付方式类型.
    pub payer_tp: String,
    /// 收旧订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_in_order_id: Option<String>,
    /// 收旧价格.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_in_at: Option<String>,
    /// 收旧价格是否统计.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_trade_in: Option<String>,
    /// 订单金额.
    pub sales_at: String,
    /// 实付金额.
    pub actual_at: String,
    /// 交易时间.
    pub trans_tm: String,
    /// 商户编码.
    pub mchnt_cd: String,
    /// 商家优惠金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mer_sub_at: Option<String>,
    /// 国补优惠金额.
    pub discount_at: String,
    /// 其他图片1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image01: Option<String>,
    /// 其他图片2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image02: Option<String>,
    /// 其他图片3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image03: Option<String>,
    /// 其他图片4.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image04: Option<String>,
    /// 其他图片5.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image05: Option<String>,
    /// 其他图片6.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image06: Option<String>,
    /// 其他图片7.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image07: Option<String>,
    /// 其他图片8.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image08: Option<String>,
    /// 其他图片9.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image09: Option<String>,
    /// 其他图片10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image10: Option<String>,
    /// 收旧承诺函照片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub commitment_letter_photo: Option<String>,
    /// 收旧承诺函照片格式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub commitment_letter_photo_format: Option<String>,
    /// 收旧设备外观照片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_photo: Option<String>,
    /// 收旧设备外观照片格式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_photo_format: Option<String>,
    /// 包含完整外包装及sn码的激活照片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pack_and_active_photo: Option<String>,
    /// 商品条码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bar_code: Option<String>,
    /// SN码.
    pub sn_code: String,
    /// IMEI1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imei1: Option<String>,
    /// IMEI2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imei2: Option<String>,
    /// 能效或水效网备案登记型号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub register_model: Option<String>,
    /// 能效或水效备案号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_number: Option<String>,
    /// 能效或水效执行的国家标准名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eng_grade_standard: Option<String>,
    /// 发票信息.
    pub invoice_info: InvoiceInfo,
    /// 物流信息.
    pub track_info: TrackInfo,
}

/// 发票信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct InvoiceInfo {
    /// 发票代码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice_cd: Option<String>,
    /// 发票号码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice_no: Option<String>,
    /// 开票日期.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice_dt: Option<String>,
    /// 发票链接.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice_link: Option<String>,
    /// 发票类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice_tp: Option<String>,
    /// 发票校验码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice_ck_cd: Option<String>,
    /// 发票上购买人姓名.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nm: Option<String>,
    /// 税价合计.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax: Option<String>,
    /// 发票税额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice_tax_amt: Option<String>,
    /// 销售企业名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sales_ent_nm: Option<String>,
    /// 销售方纳税人识别号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_payer: Option<String>,
    /// 数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num: Option<String>,
    /// 货物或应税劳务服务名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_nm: Option<String>,
}

/// 物流信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct TrackInfo {
    /// 物流单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tracking_no: Option<String>,
    /// 物流公司.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tracking_company: Option<String>,
    /// 收货省.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usr_prov: Option<String>,
    /// 收货市.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usr_city: Option<String>,
    /// 收货区县.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usr_area: Option<String>,
    /// 收货地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usr_addr: Option<String>,
    /// 物流类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tracking_type: Option<String>,
    /// 提货方式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_method: Option<String>,
    /// 发货地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shipping_addr: Option<String>,
    /// 签收时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_time: Option<String>,
}

pub use crate::v3::gov::subsidy::audit::cup::invalid::PostAnswer;

impl Request for PostRequest {}
